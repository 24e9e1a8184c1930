import type { VNode } from 'preact';

interface OrdersProps<Order extends string> {
  /** Each order in words. */
  readonly texts: Readonly<Partial<Record<Order, string>>>;
  readonly current: Order;
  /** The address of the list in another order. */
  readonly hrefOf: (order: Order) => string;
}

/** The orders that a list may be in, each a link but the one that it is in. */
export function Orders<Order extends string>({ texts, current, hrefOf }: OrdersProps<Order>): VNode {
  const orders = Object.entries(texts) as [Order, string][];
  return (
    <p class="Sort">
      {orders.map(([order, text]) => (
        <>{order === current ? <b>{text}</b> : <a href={hrefOf(order)}>{text}</a>} </>
      ))}
    </p>
  );
}
