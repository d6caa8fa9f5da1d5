// SPDX-License-Identifier: GPL-3.0-or-later

/// Undefined behaviour ends a fuzzer as a bad access does; by itself it is only printed.
extern "C" const char *__ubsan_default_options();

extern "C" const char *__ubsan_default_options()
{
    return "halt_on_error=1:print_stacktrace=1";
}
