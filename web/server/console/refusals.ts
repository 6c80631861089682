// What goes wrong with a query of the console, as the API says it.
import { QueryRefused } from "../../../cypher/console/console.ts";
import { QueryFault } from "../../../cypher/console/query-fault.ts";
import { Busy } from "../../../cypher/console/queue.ts";
import { REFUSALS } from "../../../data/model/refusals.ts";
import { Refusal } from "../problem.ts";

const STOPPING = { zh: "服务正在停下，查询没有做完。", en: "The server is stopping; the query was not finished." };

/**
 * The error as a refusal; what is not the console's own stays as it is.
 * @param closing the console is being closed: what was cancelled was cancelled by that
 */
export function consoleRefusal(thrown: unknown, closing: boolean): unknown {
  if (closing) return new Refusal("not-ready", { said: STOPPING, detail: STOPPING.en, cause: thrown });
  if (thrown instanceof Busy) return new Refusal("busy", { detail: thrown.message, retryAfter: thrown.retryAfter });
  if (thrown instanceof QueryFault) {
    const { said, at, detail } = thrown;
    return new Refusal("query-fault", { said, ...(at && { at }), ...(detail !== "" && { detail }), cause: thrown });
  }
  if (thrown instanceof QueryRefused) {
    const { code, detail, at } = thrown.verdict;
    const named = detail.zh !== "" || detail.en !== "";
    return new Refusal("refused", { gate: code, detail: REFUSALS[code].en, ...(named && { said: detail }), ...(at && { at }) });
  }
  return thrown;
}
