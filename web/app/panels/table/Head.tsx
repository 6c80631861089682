// The head of a sortable column.
import { ChevronDown, ChevronUp } from "lucide-react";
import type { Order } from "./column.tsx";

type Props = {
  readonly by: string;
  readonly label: string;
  readonly order: Order;
  readonly onOrder: (by: string) => void;
  readonly number: boolean;
};

export function Head({ by, label, order, onOrder, number }: Props) {
  const here = order.by === by;
  return (
    <th scope="col" className={number ? "number" : undefined} aria-sort={here ? (order.down ? "descending" : "ascending") : undefined}>
      <button type="button" onClick={() => onOrder(by)}>
        {label}
        {here && (order.down ? <ChevronDown /> : <ChevronUp />)}
      </button>
    </th>
  );
}
