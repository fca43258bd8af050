-- orders/0002_order_states
-- after 0001_initial
-- Written by `db generate` from the C# schema. Review it and commit it together with snapshot.json.
-- It runs as backend_owner in the transactions that it is cut into. Once applied anywhere, it is not edited again.

alter type orders.order_status add value 'draft' before 'placed';
alter type orders.order_status add value 'paid' after 'placed';
alter type orders.order_status add value 'fulfilled' after 'paid';

-- In two steps, so that the default is for rows to come: those that are there were placed when they were written.
alter table orders.orders add column placed_at timestamptz;
alter table orders.orders alter column placed_at set default now();
alter table orders.orders add column paid_at timestamptz;
alter table orders.orders add column payment_reference varchar(100);
alter table orders.orders add column fulfilled_at timestamptz;
alter table orders.orders add column cancelled_at timestamptz;

-- No draft is among them: the labels are those of the release that knew none.
-- @backfill
update orders.orders set placed_at = created_at
where ctid = any (array(
    select o.ctid from orders.orders o where o.placed_at is null and o.status in ('placed', 'cancelled') limit 5000));

create index concurrently orders_placed_at_idx on orders.orders (organization_id, placed_at);

alter table orders.orders add constraint orders_payment_reference_not_blank_check check (payment_reference ~ '[^[:space:]]') not valid;

grant update (placed_at, paid_at, payment_reference, fulfilled_at, cancelled_at) on orders.orders to backend_app, backend_worker;

-- @transaction: rows are read and written while they are validated
alter table orders.orders validate constraint orders_payment_reference_not_blank_check;
