package com.backaware.posture.history;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.backaware.posture.session.SampleBlock;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * The samples of all sessions in chunks. A chunk's {@code _id} is its session and its place in it,
 * 0, 1, 2, …, so that all chunks are found by {@code _id} alone and two writers of one session
 * cannot both succeed.
 */
@ApplicationScoped
public class ChunkStore {
  /** Chunks that are read at once: half a minute at 100 Hz, 100 KB. Chosen. */
  private static final int READ_AT_ONCE = 32;

  private static final String ID = "_id";
  private static final String SESSION = "session";
  private static final String INDEX = "index";
  private static final String FIRST = "first";
  private static final String SAMPLES = "samples";
  private static final String BYTES = "bytes";

  private final ReactiveMongoCollection<Document> chunks;

  ChunkStore(ReactiveMongoClient client) {
    this.chunks = client.getDatabase(SessionStore.DATABASE).getCollection("sample_chunks");
  }

  /**
   * Stores a chunk; storing the same one again changes nothing.
   *
   * @return fails with {@link OtherWriterException} when another chunk is at this place
   */
  public Uni<Void> store(String sessionId, int index, SampleBlock block) {
    byte[] bytes = ChunkCodec.encode(block);
    Document chunk =
        new Document(ID, id(sessionId, index))
            .append(FIRST, block.firstSampleNumber())
            .append(SAMPLES, block.size())
            .append(BYTES, new Binary(bytes));
    return chunks
        .insertOne(chunk)
        .replaceWithVoid()
        .onFailure(ChunkStore::isDuplicate)
        .recoverWithUni(() -> expectSame(sessionId, index, block.firstSampleNumber(), bytes));
  }

  /** All chunks of a session in order, read as they are asked for. */
  public Multi<SampleBlock> read(String sessionId) {
    return Multi.createBy()
        .repeating()
        .uni(() -> new int[1], from -> batch(sessionId, from))
        .whilst(batch -> batch.size() == READ_AT_ONCE)
        .onItem()
        .<SampleBlock>disjoint();
  }

  private Uni<List<SampleBlock>> batch(String sessionId, int[] from) {
    int start = from[0];
    from[0] += READ_AT_ONCE;
    List<Document> ids =
        IntStream.range(start, start + READ_AT_ONCE).mapToObj(i -> id(sessionId, i)).toList();
    return chunks
        .find(in(ID, ids))
        .collect()
        .asList()
        .map(
            found ->
                found.stream()
                    .map(ChunkStore::block)
                    .sorted(Comparator.comparingLong(SampleBlock::firstSampleNumber))
                    .toList());
  }

  private Uni<Void> expectSame(String sessionId, int index, long first, byte[] bytes) {
    return chunks
        .find(eq(ID, id(sessionId, index)))
        .collect()
        .first()
        .invoke(
            there -> {
              if (there == null
                  || there.getLong(FIRST) != first
                  || !Arrays.equals(bytes, there.get(BYTES, Binary.class).getData())) {
                throw new OtherWriterException();
              }
            })
        .replaceWithVoid();
  }

  private static SampleBlock block(Document chunk) {
    return ChunkCodec.decode(chunk.getLong(FIRST), chunk.get(BYTES, Binary.class).getData());
  }

  private static Document id(String sessionId, int index) {
    return new Document(SESSION, sessionId).append(INDEX, index);
  }

  static boolean isDuplicate(Throwable failure) {
    return failure instanceof MongoWriteException write
        && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
  }
}
