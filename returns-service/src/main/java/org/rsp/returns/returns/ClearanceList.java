package org.rsp.returns.returns;

import java.util.List;
import org.rsp.returns.guards.GuardedReturn;

/** Says what nobody has answered yet of all that is asked before a return is cleared. Implemented by what keeps the answers. */
public interface ClearanceList {

    /** The codes of what is open, in their order; in the transaction of who asks, who has locked the return. */
    List<String> unanswered(GuardedReturn of);
}
