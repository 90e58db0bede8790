package org.rsp.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.crypto.Cursors;
import org.rsp.platform.identity.Caller;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;

/** Lists in pages. A cursor is sealed for the organisation that was given it and for the list it is of: it tells nothing, and nobody can make one. */
@ApplicationScoped
public class Pages {

    private final Cursors cursors;
    private final Caller caller;

    Pages(Cursors cursors, Caller caller) {
        this.cursors = cursors;
        this.caller = caller;
    }

    /**
     * Which page of which list is asked for.
     *
     * @param filter everything that selects the list: a cursor is good for the same filter only
     */
    public PageRequest request(@Nullable Integer limit, @Nullable String after, Object... filter) {
        var selected = List.of(filter).toString();
        return new PageRequest(
                PageRequest.size(limit), Optional.ofNullable(after).map(a -> read(a, selected)), selected);
    }

    /** Cuts what was read with one row more than asked for into a page and the cursor of the next. */
    public <T> Page<T> page(List<T> oneMore, PageRequest request, Function<T, Cursor.Key> key) {
        if (oneMore.size() <= request.limit()) {
            return new Page<>(oneMore, null);
        }
        var items = oneMore.subList(0, request.limit());
        return new Page<>(items, write(key.apply(items.getLast()), request.filter()));
    }

    /** The page of rows that were read so, and the cursor of the next. */
    public <T> Page<T> page(Rows<T> rows, PageRequest request) {
        return new Page<>(
                rows.items(),
                rows.behind().map(place -> write(place, request.filter())).orElse(null));
    }

    public String write(Cursor.Key key, String list) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursors.seal(Cursor.bytes(key), ofReader(list)));
    }

    /** 400 for what is no cursor of this list for this reader. */
    public Cursor.Key read(String cursor, String list) {
        return cursors.open(decoded(cursor), ofReader(list))
                .flatMap(Cursor::key)
                .orElseThrow(() -> Refusal.of(
                        CommonProblem.CURSOR_NOT_VALID,
                        "Use 'next' of the page before, with the same filters, or start without 'after'."));
    }

    /** A name of an organisation has no line break, so no reader's lists are another's. */
    private String ofReader(String list) {
        return caller.actor().organisation() + "\n" + list;
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
