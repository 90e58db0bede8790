package org.rsp.platform.events;

/** Header names of a CloudEvent 1.0 in Kafka's binary mode. */
class CloudEvent {

    static final String SPEC_VERSION = "ce_specversion";
    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String SOURCE = "ce_source";
    static final String SUBJECT = "ce_subject";
    static final String TIME = "ce_time";
    static final String SCHEMA = "ce_dataschema";
    static final String SEQUENCE = "ce_sequence";
    static final String CONTENT_TYPE = "content-type";

    private CloudEvent() {}
}
