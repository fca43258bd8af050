using Backend.Benchmarks.Schema;
using Backend.Benchmarks.Workloads;
using Backend.Data.Query;
using BenchmarkDotNet.Attributes;

namespace Backend.Benchmarks.Micro;

using static Backend.Benchmarks.Schema.Tables;

/// <summary>From the first builder call to the text and parameters that the driver gets.</summary>
public class CompilingStatements
{
    private readonly DroppedStatements _uow = new();

    private readonly Guid _id = Guid.CreateVersion7();

    private readonly NewContact _contact = NewContact(0);

    private readonly NewContact[] _contacts = [.. Enumerable.Range(0, 1_000).Select(NewContact)];

    [Benchmark]
    public object W1() => _uow.From(Contacts).Where(Contacts.Id.Eq(_id)).FirstOrDefaultAsync(CancellationToken.None);

    [Benchmark]
    public object W2() => _uow.From(Contacts)
        .Where(Contacts.IsActive.Eq(true), Contacts.Type.Eq(ContactType.Individual))
        .OrderBy(Contacts.CreatedAt.Desc(), Contacts.Id.Desc())
        .Limit(Limits.Contacts)
        .ToListAsync(CancellationToken.None);

    [Benchmark]
    public object W4() => _uow.Insert(Contacts).Values(_contact).ReturningFirstAsync(CancellationToken.None);

    [Benchmark]
    public object W5() => _uow.Insert(Contacts).Values(_contacts).ExecuteAsync(CancellationToken.None);

    [Benchmark]
    public object W7() => _uow.Find(Orders)
        .With(Orders.Contact)
        .With(Orders.Items.Load(items => items.With(OrderItems.Product).OrderBy(OrderItems.Position.Asc())))
        .OrderBy(Orders.CreatedAt.Desc(), Orders.Id.Desc())
        .Limit(Limits.Orders)
        .ToListAsync((order, contact, items) => new OrderDetails(order, contact, items), CancellationToken.None);

    private static NewContact NewContact(int number) => new()
    {
        Id = Guid.CreateVersion7(),
        Name = "A contact",
        Email = $"{number}@example.com",
        Metadata = new ContactMetadata("form", number),
    };
}
