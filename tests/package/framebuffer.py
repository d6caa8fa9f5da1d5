# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what an X server without a screen (Xvfb -fbdir) has painted."""
import struct
import zlib
from collections import Counter


class Framebuffer:
    """One look at the file: an X window dump of 32 bits a pixel, blue first."""

    def __init__(self, path):
        data = path.read_bytes()
        header = struct.unpack(">25I", data[:100])
        size, self.width, self.height, self.stride, colours = header[0], header[4], header[5], header[12], header[19]
        if header[11] != 32:
            raise ValueError(f"{header[11]} bits a pixel")
        self.pixels = data[size + 12 * colours:]

    def rows(self):
        for y in range(self.height):
            yield self.pixels[y * self.stride:y * self.stride + 4 * self.width]

    def colours(self):
        """How many pixels have which (red, green, blue)."""
        counted = Counter(self.pixels[at:at + 3] for y in range(self.height)
                          for at in range(y * self.stride, y * self.stride + 4 * self.width, 4))
        return Counter({(c[2], c[1], c[0]): n for c, n in counted.items()})

    def write_png(self, path):
        lines = bytearray()
        for row in self.rows():
            line = bytearray(3 * self.width)
            line[0::3], line[1::3], line[2::3] = row[2::4], row[1::4], row[0::4]
            lines += b"\0" + line

        def chunk(kind, body):
            return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        path.write_bytes(b"\x89PNG\r\n\x1a\n"
                         + chunk(b"IHDR", struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0))
                         + chunk(b"IDAT", zlib.compress(bytes(lines), 6)) + chunk(b"IEND", b""))
