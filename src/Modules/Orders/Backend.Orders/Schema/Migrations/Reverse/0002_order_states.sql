-- The steps back from orders/0002_order_states. Nothing runs this file: the way out of a bad migration is the next one.
-- Who must go back reads it, stops what uses the new schema, and runs it as backend_owner.

alter table orders.orders alter column status drop default;

alter type orders.order_status rename to order_status_old;
create type orders.order_status as enum ('placed', 'cancelled');
alter table orders.orders alter column status type orders.order_status using status::text::orders.order_status;

alter table orders.orders alter column status set default 'placed'::orders.order_status;

-- LOSSY: all values of orders.placed_at.
alter table orders.orders drop column placed_at;

-- LOSSY: all values of orders.paid_at.
alter table orders.orders drop column paid_at;

-- LOSSY: all values of orders.payment_reference.
alter table orders.orders drop column payment_reference;

-- LOSSY: all values of orders.fulfilled_at.
alter table orders.orders drop column fulfilled_at;

-- LOSSY: all values of orders.cancelled_at.
alter table orders.orders drop column cancelled_at;

drop type orders.order_status_old;
