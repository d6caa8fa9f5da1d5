// A small JSON-RPC client: one request, or a batch in one post, never without a deadline.

let nextId = 0;

async function post(url, body, timeoutMs) {
  let response;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch (error) {
    throw new Error(`no answer from ${url}: ${error.cause?.code ?? error.message}`);
  }
  return response.json();
}

function resultOf(method, answer) {
  if (answer.error) {
    const error = new Error(`${method}: ${answer.error.message}`);
    error.data = answer.error.data;
    throw error;
  }
  return answer.result;
}

export function rpcClient(url) {
  const rpc = async (method, ...params) => {
    // Mining hundreds of blocks is one request and takes seconds on a busy machine.
    const timeoutMs = method === 'anvil_mine' ? 120_000 : 30_000;
    return resultOf(method, await post(url, { jsonrpc: '2.0', id: ++nextId, method, params }, timeoutMs));
  };

  /** calls: [method, ...params][]; the answers come in the same order. */
  rpc.batch = async (calls) => {
    if (calls.length === 0) return [];
    const requests = calls.map(([method, ...params]) => ({ jsonrpc: '2.0', id: ++nextId, method, params }));
    const answers = await post(url, requests, 30_000);
    if (!Array.isArray(answers)) throw new Error(`batch: ${answers.error?.message ?? 'not an array'}`);
    const byId = new Map(answers.map((answer) => [answer.id, answer]));
    return requests.map((request) => resultOf(request.method, byId.get(request.id)));
  };

  return rpc;
}

export const quantity = (value) => `0x${BigInt(value).toString(16)}`;
