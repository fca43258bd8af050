-- The same ids in both active organizations: only the organization tells the rows apart.

insert into shop.contacts (organization_id, id, name, email, type, is_active, note, age, balance_cents, is_vip, loyalty, referred_by, verified_at,
                           tags, channels, nicknames, metadata, preferences, deleted_at, created_at, updated_at)
select o.id, c.id::uuid, c.name || ' of ' || o.name, c.email, c.type::shop.contact_type, c.is_active, c.note, c.age, c.balance_cents, c.is_vip,
       c.loyalty::shop.loyalty, c.referred_by::uuid, c.verified_at::timestamptz, c.tags::text[], c.channels::shop.channel[], c.nicknames::text[],
       c.metadata::jsonb, c.preferences::jsonb, null, c.created_at::timestamptz, c.created_at::timestamptz
from platform.organizations o, (values
    ('01890000-0000-7000-8000-0000000000c1', 'Ada', 'ada@example.com', 'company', true, null, 36, 1000::bigint, true, 'gold', null,
     '2024-01-01T10:00:00Z', '{vip,"two words"}', '{email,postal_mail}', '{Countess}', '{"source": "fair", "score": 7}', '{"score": 1}', '2024-01-01T00:00:00Z'),
    ('01890000-0000-7000-8000-0000000000c2', 'Bob 100%_', null, 'individual', false, null, null, null, null, null,
     '01890000-0000-7000-8000-0000000000c1', null, '{}', '{}', null, '{}', null, '2024-01-02T00:00:00.123456Z'),
    ('01890000-0000-7000-8000-0000000000c3', 'Cem', 'cem@example.com', 'individual', true, 'the quick brown fox', 20, -5::bigint, false, 'bronze', null,
     null, '{new}', '{phone}', '{}', '{}', null, '2024-01-02T00:00:00.123456Z')
) as c (id, name, email, type, is_active, note, age, balance_cents, is_vip, loyalty, referred_by, verified_at, tags, channels, nicknames, metadata, preferences, created_at)
where o.status = 'active'
order by o.id, c.id;

insert into shop.products (organization_id, id, sku, name, price_cents, stock)
select o.id, p.id::uuid, p.sku, p.name || ' of ' || o.name, p.price_cents, p.stock
from platform.organizations o, (values
    ('01890000-0000-7000-8000-0000000000b1', 'A-1', 'Hammer', 1000, 10),
    ('01890000-0000-7000-8000-0000000000b2', 'B-2', 'Nail', 250, 0)
) as p (id, sku, name, price_cents, stock)
where o.status = 'active';

insert into shop.orders (organization_id, id, number, contact_id, billed_to, status, total_cents, placed_at)
select o.id, r.id::uuid, r.number, r.contact_id::uuid, r.billed_to::uuid, r.status::shop.order_status, r.total_cents, '2024-02-01T12:00:00Z'
from platform.organizations o, (values
    ('01890000-0000-7000-8000-0000000000d1', 1, '01890000-0000-7000-8000-0000000000c1', '01890000-0000-7000-8000-0000000000c2', 'placed', 2250),
    ('01890000-0000-7000-8000-0000000000d2', 2, '01890000-0000-7000-8000-0000000000c2', null, 'draft', 0)
) as r (id, number, contact_id, billed_to, status, total_cents)
where o.status = 'active';

insert into shop.order_items (organization_id, id, order_id, product_id, position, quantity, note, channel, loyalty, discount_cents, is_gift, gift_for,
                              shipped_at, metadata, preferences)
select o.id, i.id::uuid, '01890000-0000-7000-8000-0000000000d1', i.product_id::uuid, i.position, i.quantity, i.note, i.channel::shop.channel,
       i.loyalty::shop.loyalty, i.discount_cents, i.is_gift, i.gift_for::uuid, i.shipped_at::timestamptz, i.metadata::jsonb, i.preferences::jsonb
from platform.organizations o, (values
    ('01890000-0000-7000-8000-0000000000e1', '01890000-0000-7000-8000-0000000000b1', 1, 2, 'wrap it', 'phone', 'silver', 10::bigint, true,
     '01890000-0000-7000-8000-0000000000c3', '2024-02-02T00:00:00Z', '{"source": "shop"}', '{"score": 2}'),
    ('01890000-0000-7000-8000-0000000000e2', '01890000-0000-7000-8000-0000000000b2', 2, 1, null, 'email', null, null, null, null, null, '{}', null)
) as i (id, product_id, position, quantity, note, channel, loyalty, discount_cents, is_gift, gift_for, shipped_at, metadata, preferences)
where o.status = 'active';

insert into shop.labels (organization_id, id, name)
select o.id, l.id::uuid, l.name || ' of ' || o.name
from platform.organizations o, (values
    ('01890000-0000-7000-8000-0000000000a1', 'red'),
    ('01890000-0000-7000-8000-0000000000a2', 'blue'),
    ('01890000-0000-7000-8000-0000000000a3', 'unused')
) as l (id, name)
where o.status = 'active';

insert into shop.contact_labels (organization_id, contact_id, label_id, position)
select o.id, l.contact_id::uuid, l.label_id::uuid, l.position
from platform.organizations o, (values
    ('01890000-0000-7000-8000-0000000000c1', '01890000-0000-7000-8000-0000000000a1', 2),
    ('01890000-0000-7000-8000-0000000000c1', '01890000-0000-7000-8000-0000000000a2', 1),
    ('01890000-0000-7000-8000-0000000000c3', '01890000-0000-7000-8000-0000000000a1', 1)
) as l (contact_id, label_id, position)
where o.status = 'active';

insert into shop.profiles (organization_id, id, contact_id, bio)
select o.id, '01890000-0000-7000-8000-0000000000f1', '01890000-0000-7000-8000-0000000000c1', 'First programmer of ' || o.name
from platform.organizations o
where o.status = 'active';

insert into shop.prices (organization_id, product_id, currency, cents)
select o.id, p.product_id::uuid, p.currency, p.cents
from platform.organizations o, (values
    ('01890000-0000-7000-8000-0000000000b1', 'eur', 1000),
    ('01890000-0000-7000-8000-0000000000b1', 'usd', 1100),
    ('01890000-0000-7000-8000-0000000000b2', 'eur', 250)
) as p (product_id, currency, cents)
where o.status = 'active';

insert into shop.offers (organization_id, id, product_id, currency, percent)
select o.id, f.id::uuid, f.product_id::uuid, f.currency, f.percent
from platform.organizations o, (values
    ('01890000-0000-7000-8000-000000000091', '01890000-0000-7000-8000-0000000000b1', 'eur', 10),
    ('01890000-0000-7000-8000-000000000092', '01890000-0000-7000-8000-0000000000b1', 'eur', 20),
    ('01890000-0000-7000-8000-000000000093', '01890000-0000-7000-8000-0000000000b2', 'eur', 5)
) as f (id, product_id, currency, percent)
where o.status = 'active';
