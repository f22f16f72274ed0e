package com.backaware.backing.store;

import com.backaware.backing.process.ReadinessProbe;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Sends {@code {hello: 1, $db: "admin"}} (MongoDB wire protocol, OP_MSG); the store serves when it
 * answers it.
 */
record HelloProbe(int port) implements ReadinessProbe {
  private static final int TIMEOUT_MILLIS = 1_000;
  private static final int OP_MSG = 2013;
  private static final int HEADER_BYTES = 16;
  private static final byte BSON_INT32 = 0x10;
  private static final byte BSON_STRING = 0x02;

  @Override
  public boolean serves() throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), TIMEOUT_MILLIS);
      socket.setSoTimeout(TIMEOUT_MILLIS);
      socket.getOutputStream().write(hello());
      byte[] header = new byte[HEADER_BYTES];
      new DataInputStream(socket.getInputStream()).readFully(header);
      return ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getInt(12) == OP_MSG;
    }
  }

  private static byte[] hello() {
    byte[] command = command();
    int size = HEADER_BYTES + 4 + 1 + command.length;
    return ByteBuffer.allocate(size)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(size)
        .putInt(1) // request id
        .putInt(0) // answers nothing
        .putInt(OP_MSG)
        .putInt(0) // flags
        .put((byte) 0) // section of one document
        .put(command)
        .array();
  }

  private static byte[] command() {
    ByteBuffer document = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
    document.putInt(0);
    document.put(BSON_INT32).put(cString("hello")).putInt(1);
    document
        .put(BSON_STRING)
        .put(cString("$db"))
        .putInt("admin".length() + 1)
        .put(cString("admin"));
    document.put((byte) 0);
    document.putInt(0, document.position());
    byte[] bytes = new byte[document.position()];
    document.flip().get(bytes);
    return bytes;
  }

  private static byte[] cString(String text) {
    return (text + '\0').getBytes(StandardCharsets.US_ASCII);
  }
}
