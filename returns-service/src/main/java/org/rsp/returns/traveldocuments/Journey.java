package org.rsp.returns.traveldocuments;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * For what a travel document has to be good.
 *
 * @param arrival the last day on which the person may arrive
 * @param provisionalAgreed whether an agreement in force lets a common provisional document do
 * @param goodUntil from the day of issue, until when a document has to be good at least by what the two states agreed
 */
record Journey(String destination, LocalDate arrival, boolean provisionalAgreed, UnaryOperator<LocalDate> goodUntil) {}
