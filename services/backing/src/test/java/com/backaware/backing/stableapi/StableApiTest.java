package com.backaware.backing.stableapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StableApiTest {
  private final StableApi api = new StableApi();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "find | {find: 'c', filter: {max: 1, tailable: true}, sort: {a: 1}, limit: 2}",
        "update | {update: 'c', updates: [{q: {sparse: 1}, u: {$set: {a: 1}}, upsert: true}]}",
        "createIndexes | {createIndexes: 'c', indexes: [{key: {a: 1}, name: 'a', unique: true}]}",
        "aggregate | {aggregate: 'c', pipeline: [{$match: {a: 1}}, {$count: 'n'}]}",
        "aggregate | {aggregate: 'c', pipeline: [{$collStats: {count: {}}}]}",
        "ping | {ping: 1}"
      })
  void outside_commandOfTheApi_isNothing(String name, String command) {
    assertThat(api.outside(name, BsonDocument.parse(command))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "distinct | {distinct: 'c', key: 'a'} | the command distinct",
        "find | {find: 'c', tailable: true} | tailable of find",
        "create | {create: 'c', capped: true} | capped of create",
        "createIndexes | {createIndexes: 'c', indexes: [{sparse: true}]} | sparse of an index",
        "createIndexes | {createIndexes: 'c', indexes: [{key: {a: 'text'}}]} | a text index",
        "aggregate | {aggregate: 'c', pipeline: [], explain: true} | explain of aggregate",
        "aggregate | {aggregate: 1, pipeline: [{$currentOp: {}}]} | the stage $currentOp",
        "aggregate | {aggregate: 'c', pipeline: [{$collStats: {queryExecStats: {}}}]} |"
            + " queryExecStats of $collStats",
        "aggregate | {aggregate: 'c', pipeline: [{$lookup: {pipeline: [{$search: {}}]}}]} | the"
            + " stage $search",
        "aggregate | {aggregate: 'c', pipeline: [{$facet: {a: [{$indexStats: {}}]}}]} | the stage"
            + " $indexStats"
      })
  void outside_commandBeyondTheApi_namesWhatIs(String name, String command, String words) {
    assertThat(api.outside(name, BsonDocument.parse(command))).containsExactly(words);
  }

  @Test
  void list_whole_isRead() {
    assertThat(api.outside("abortTransaction", new BsonDocument())).isEmpty();
    assertThat(api.outside("update", new BsonDocument())).isEmpty();
  }
}
