package org.rsp.caseload.detections;

import org.jspecify.annotations.Nullable;

/**
 * How many people of one kind.
 *
 * @param persons none where it is too few to be told, or would tell of others that are
 */
record DetectionCount(String of, @Nullable Long persons) {}
