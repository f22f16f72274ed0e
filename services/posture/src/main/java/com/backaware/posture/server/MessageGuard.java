package com.backaware.posture.server;

import com.backaware.posture.wire.StreamFailures;
import com.google.protobuf.InvalidProtocolBufferException;
import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Refuses messages that are too large or no messages at all, with a status; the transport alone
 * would cut the call without one. Works on messages that are still streams of bytes.
 */
final class MessageGuard implements ServerInterceptor {
  private final int maxBytes;

  MessageGuard(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  @Override
  public <Q, R> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
    RefusableCall<Q, R> refusable = new RefusableCall<>(call);
    return new SimpleForwardingServerCallListener<>(next.startCall(refusable, headers)) {
      @Override
      public void onMessage(Q message) {
        if (refusable.isCancelled()) {
          return;
        }
        int bytes = size((InputStream) message);
        if (bytes > maxBytes) {
          refuse(StreamFailures.tooLarge(bytes, maxBytes));
          return;
        }
        try {
          super.onMessage(message);
        } catch (StatusRuntimeException unreadable) {
          if (!(unreadable.getCause() instanceof InvalidProtocolBufferException)) {
            throw unreadable;
          }
          refuse(StreamFailures.invalid("message is not a StreamSessionRequest"));
        }
      }

      private void refuse(StatusRuntimeException status) {
        refusable.refuse(status.getStatus());
        super.onCancel();
      }
    };
  }

  /** Once refused, the service sees a call that was cancelled: what it still says is dropped. */
  private static final class RefusableCall<Q, R> extends SimpleForwardingServerCall<Q, R> {
    private boolean refused;

    RefusableCall(ServerCall<Q, R> call) {
      super(call);
    }

    synchronized void refuse(Status status) {
      refused = true;
      super.close(status, new Metadata());
    }

    @Override
    public synchronized boolean isCancelled() {
      return refused || super.isCancelled();
    }

    @Override
    public synchronized void sendHeaders(Metadata headers) {
      if (!refused) {
        super.sendHeaders(headers);
      }
    }

    @Override
    public synchronized void sendMessage(R message) {
      if (!refused) {
        super.sendMessage(message);
      }
    }

    @Override
    public synchronized void close(Status status, Metadata trailers) {
      if (!refused) {
        super.close(status, trailers);
      }
    }
  }

  private static int size(InputStream message) {
    try {
      return message.available();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
