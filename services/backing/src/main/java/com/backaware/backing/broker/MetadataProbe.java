package com.backaware.backing.broker;

import com.backaware.backing.process.ReadinessProbe;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * Asks the broker for its metadata (Kafka protocol, api key 3, version 8). It serves when it lists
 * itself, which it does only once the controller has let it in.
 */
record MetadataProbe(int port) implements ReadinessProbe {
  private static final int TIMEOUT_MILLIS = 1_000;
  private static final int API_KEY = 3;
  private static final int VERSION = 8;

  @Override
  public boolean serves() throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), TIMEOUT_MILLIS);
      socket.setSoTimeout(TIMEOUT_MILLIS);
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      ask(out);
      DataInputStream in = new DataInputStream(socket.getInputStream());
      in.readInt(); // size
      in.readInt(); // correlation id
      in.readInt(); // throttle time
      return in.readInt() > 0; // number of brokers
    }
  }

  private static void ask(DataOutputStream out) throws IOException {
    out.writeInt(2 + 2 + 4 + 2 + 4 + 3); // size of what follows
    out.writeShort(API_KEY);
    out.writeShort(VERSION);
    out.writeInt(1); // correlation id
    out.writeShort(-1); // no client id
    out.writeInt(0); // no topics
    out.write(new byte[3]); // no creation of topics, no authorized operations
    out.flush();
  }
}
