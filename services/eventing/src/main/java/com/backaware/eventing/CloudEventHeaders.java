package com.backaware.eventing;

/** Header names and values of the CloudEvents 1.0 Kafka binding in binary mode. */
final class CloudEventHeaders {
  static final String SPEC_VERSION = "ce_specversion";
  static final String ID = "ce_id";
  static final String TYPE = "ce_type";
  static final String SOURCE = "ce_source";
  static final String TIME = "ce_time";
  static final String CONTENT_TYPE = "content-type";

  static final String VERSION_1 = "1.0";
  static final String PROTOBUF = "application/protobuf";

  private CloudEventHeaders() {}
}
