package com.backaware.posture.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.backing.testing.BackingServices;
import com.backaware.backing.testing.DemoTokens;
import com.backaware.posture.v1.BeltStreamServiceGrpc;
import com.backaware.posture.v1.StreamSessionResponse;
import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.Marshaller;
import io.grpc.Status;
import io.grpc.netty.NettyChannelBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class MessageGuardTest {
  @Inject BeltStreamServer server;

  @Test
  void message_thatIsNoMessage_isInvalidArgument() {
    ManagedChannel channel =
        NettyChannelBuilder.forAddress("127.0.0.1", server.port()).usePlaintext().build();
    try {
      Status status = send(channel, new byte[] {10, 127, 1, 2, 3});
      assertThat(status.getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
      assertThat(status.getDescription()).contains("not a StreamSessionRequest");
    } finally {
      channel.shutdownNow();
    }
  }

  private static Status send(ManagedChannel channel, byte[] bytes) {
    MethodDescriptor<byte[], StreamSessionResponse> method =
        BeltStreamServiceGrpc.getStreamSessionMethod().toBuilder(
                new Bytes(), BeltStreamServiceGrpc.getStreamSessionMethod().getResponseMarshaller())
            .build();
    ClientCall<byte[], StreamSessionResponse> call = channel.newCall(method, CallOptions.DEFAULT);
    Metadata headers = new Metadata();
    headers.put(
        Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER),
        "Bearer " + DemoTokens.of("ada"));
    CompletableFuture<Status> ended = new CompletableFuture<>();
    call.start(
        new ClientCall.Listener<>() {
          @Override
          public void onClose(Status status, Metadata trailers) {
            ended.complete(status);
          }
        },
        headers);
    call.sendMessage(bytes);
    return ended.orTimeout(20, TimeUnit.SECONDS).join();
  }

  private static final class Bytes implements Marshaller<byte[]> {
    @Override
    public InputStream stream(byte[] value) {
      return new ByteArrayInputStream(value);
    }

    @Override
    public byte[] parse(InputStream stream) {
      try {
        return stream.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
