package org.rsp.returns.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.rsp.platform.sql.Sql;
import org.rsp.platform.statistics.Quarter;

/** Keeps what was counted of a quarter, and finds it again. */
@ApplicationScoped
class KeptCountRepository {

    private static final String OF_TABLE = " where quarter = :quarter and statistic = :statistic and breakdown = :by";

    private final EntityManager entities;

    KeptCountRepository(EntityManager entities) {
        this.entities = entities;
    }

    void keep(
            Quarter quarter,
            StatisticTable table,
            StatisticBreakdown by,
            List<StatisticCell> cells,
            List<StatisticMedian> medians,
            List<StatisticSum> sums) {
        entities.createNativeQuery(
                        "insert into counted_statistic (quarter, statistic, breakdown) values (:quarter, :statistic, :by)")
                .setParameter("quarter", quarter.from())
                .setParameter("statistic", table.code())
                .setParameter("by", by.name())
                .executeUpdate();
        cells.forEach(cell -> keep(quarter, table, by, cell));
        medians.forEach(median -> keep(quarter, table, by, median));
        sums.forEach(sum -> keep(quarter, table, by, sum));
    }

    private void keep(Quarter quarter, StatisticTable table, StatisticBreakdown by, StatisticCell cell) {
        entities.createNativeQuery(
                        "insert into return_count (quarter, statistic, breakdown, name, custodian, counted, number)"
                                + " values (:quarter, :statistic, :by, :name, :custodian, :counted, :number)")
                .setParameter("quarter", quarter.from())
                .setParameter("statistic", table.code())
                .setParameter("by", by.name())
                .setParameter("name", cell.group())
                .setParameter("custodian", cell.custodian())
                .setParameter("counted", cell.counted())
                .setParameter("number", cell.number())
                .executeUpdate();
    }

    private void keep(Quarter quarter, StatisticTable table, StatisticBreakdown by, StatisticMedian median) {
        entities.createNativeQuery("insert into return_median (quarter, statistic, breakdown, name, counted, days)"
                        + " values (:quarter, :statistic, :by, :name, :counted, :days)")
                .setParameter("quarter", quarter.from())
                .setParameter("statistic", table.code())
                .setParameter("by", by.name())
                .setParameter("name", median.group())
                .setParameter("counted", median.counted())
                .setParameter("days", median.days())
                .executeUpdate();
    }

    private void keep(Quarter quarter, StatisticTable table, StatisticBreakdown by, StatisticSum sum) {
        entities.createNativeQuery(
                        "insert into return_sum (quarter, statistic, breakdown, name, counted, amount, currency)"
                                + " values (:quarter, :statistic, :by, :name, :counted, :amount, :currency)")
                .setParameter("quarter", quarter.from())
                .setParameter("statistic", table.code())
                .setParameter("by", by.name())
                .setParameter("name", sum.group())
                .setParameter("counted", sum.counted())
                .setParameter("amount", sum.units())
                .setParameter("currency", sum.currency())
                .executeUpdate();
    }

    /** Whether it was counted with the others of its quarter. */
    boolean isKept(Quarter quarter, StatisticTable table, StatisticBreakdown by) {
        return !Sql.column(entities, "select statistic from counted_statistic" + OF_TABLE, "statistic", String.class)
                .setParameter("quarter", quarter.from())
                .setParameter("statistic", table.code())
                .setParameter("by", by.name())
                .getResultList()
                .isEmpty();
    }

    List<StatisticCell> cells(Quarter quarter, StatisticTable table, StatisticBreakdown by) {
        return Sql.rows(entities, "select name, custodian, counted, number from return_count" + OF_TABLE)
                .setParameter("quarter", quarter.from())
                .setParameter("statistic", table.code())
                .setParameter("by", by.name())
                .getResultList()
                .stream()
                .map(StatisticCell::of)
                .toList();
    }

    List<StatisticMedian> medians(Quarter quarter, StatisticTable table, StatisticBreakdown by) {
        return Sql.rows(entities, "select name, counted, days from return_median" + OF_TABLE)
                .setParameter("quarter", quarter.from())
                .setParameter("statistic", table.code())
                .setParameter("by", by.name())
                .getResultList()
                .stream()
                .map(StatisticMedian::of)
                .toList();
    }

    List<StatisticSum> sums(Quarter quarter, StatisticTable table, StatisticBreakdown by) {
        return Sql.rows(entities, "select name, counted, amount, currency from return_sum" + OF_TABLE)
                .setParameter("quarter", quarter.from())
                .setParameter("statistic", table.code())
                .setParameter("by", by.name())
                .getResultList()
                .stream()
                .map(StatisticSum::of)
                .toList();
    }
}
