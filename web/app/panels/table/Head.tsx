// The head of a sortable column.
import { ChevronDown, ChevronUp } from "lucide-react";
import { nextOrder, type Order } from "./sort.ts";

type Props<C extends string> = {
  readonly by: C;
  readonly label: string;
  readonly order: Order<C>;
  readonly onOrder: (order: Order<C>) => void;
  readonly number?: boolean;
};

export function Head<C extends string>({ by, label, order, onOrder, number = false }: Props<C>) {
  const here = order.by === by;
  return (
    <th scope="col" className={number ? "number" : undefined} aria-sort={here ? (order.down ? "descending" : "ascending") : undefined}>
      <button type="button" onClick={() => onOrder(nextOrder(order, by))}>
        {label}
        {here && (order.down ? <ChevronDown /> : <ChevronUp />)}
      </button>
    </th>
  );
}
