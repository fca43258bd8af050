using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Mutation;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Execution;

/// <summary>Savepoints. Each test names the rows it writes, and looks at which of them were kept.</summary>
internal sealed class NestedUnitTests : ShopTests
{
    [Test]
    public async Task RunNestedAsync_InnerFails_KeepsTheOuter() =>
        Assert.That(
            await KeptAsync("a", async (unit, ct) =>
            {
                await InsertAsync(unit, "a1", ct);
                await FailAsync(unit, (inner, token) => InsertAsync(inner, "a2", token), ct);
                await InsertAsync(unit, "a3", ct);
            }),
            Is.EqualTo(["a1", "a3"]));

    [Test]
    public async Task RunNestedAsync_InnerSucceeds_KeepsBoth() =>
        Assert.That(
            await KeptAsync("b", async (unit, ct) =>
            {
                await InsertAsync(unit, "b1", ct);
                await unit.RunNestedAsync((inner, token) => InsertAsync(inner, "b2", token), ct);
            }),
            Is.EqualTo(["b1", "b2"]));

    [Test]
    public async Task RunNestedAsync_FirstStatementOfTheUnit_EntersBeforeTheSavepoint() =>
        Assert.That(
            await KeptAsync("c", async (unit, ct) =>
            {
                await FailAsync(unit, (inner, token) => InsertAsync(inner, "c1", token), ct);
                await InsertAsync(unit, "c2", ct);
            }),
            Is.EqualTo(["c2"]));

    [Test]
    public async Task RunNestedAsync_InNested_UndoesOnlyTheLevelThatFails() =>
        Assert.That(
            await KeptAsync("d", async (unit, ct) =>
            {
                await unit.RunNestedAsync(
                    async (middle, token) =>
                    {
                        await InsertAsync(middle, "d1", token);
                        await FailAsync(middle, (inner, innerToken) => InsertAsync(inner, "d2", innerToken), token);
                        await middle.RunNestedAsync((inner, innerToken) => InsertAsync(inner, "d3", innerToken), token);
                        return await InsertAsync(middle, "d4", token);
                    },
                    ct);
            }),
            Is.EqualTo(["d1", "d3", "d4"]));

    [Test]
    public async Task RunNestedAsync_MiddleFailsAfterInnerSucceeded_UndoesBoth() =>
        Assert.That(
            await KeptAsync("e", async (unit, ct) =>
            {
                await FailAsync(
                    unit,
                    async (middle, token) =>
                    {
                        await InsertAsync(middle, "e1", token);
                        return await middle.RunNestedAsync((inner, innerToken) => InsertAsync(inner, "e2", innerToken), token);
                    },
                    ct);
                await InsertAsync(unit, "e3", ct);
            }),
            Is.EqualTo(["e3"]));

    [Test]
    public async Task RunNestedAsync_FailsBeforeAnythingWasSent_CostsNothing()
    {
        using var spans = new RecordedActivities();
        await WriteAsync(async (unit, ct) =>
        {
            await InsertAsync(unit, "f1", ct);
            await ThrowAsync(unit, (_, _) => Task.CompletedTask, ct);
            return 0;
        });

        Assert.That(spans.Cost, Is.EqualTo((1, 2, "committed")));
    }

    [Test]
    public async Task RunNestedAsync_DoesNothing_SendsNothing()
    {
        using var spans = new RecordedActivities();
        await WriteAsync(async (unit, ct) =>
        {
            await InsertAsync(unit, "f2", ct);
            return await unit.RunNestedAsync((_, _) => Task.FromResult(0), ct);
        });

        Assert.That(spans.Cost, Is.EqualTo((1, 2, "committed")));
    }

    [Test]
    public async Task RunNestedAsync_ErrorOfTheProgram_UndoesWhatWasWrittenAndWhatWaits() =>
        Assert.That(
            await KeptAsync("g", async (unit, ct) =>
            {
                Insert(unit, "g1").Queue();
                await ThrowAsync(
                    unit,
                    async (inner, token) =>
                    {
                        await InsertAsync(inner, "g2", token);
                        Insert(inner, "g3").Queue();
                    },
                    ct);
                Insert(unit, "g4").Queue();
            }),
            Is.EqualTo(["g1", "g4"]));

    [Test]
    public async Task RunNestedAsync_QueuedWriteOfItFails_FailsInside() =>
        Assert.That(
            await KeptAsync("h", async (unit, ct) =>
            {
                Insert(unit, "h1").Queue();
                Assert.That(
                    () => unit.RunNestedAsync(
                        (inner, _) =>
                        {
                            Insert(inner, "h2").Queue();
                            Insert(inner, "A-1").Queue();
                            return Task.FromResult(0);
                        },
                        ct),
                    Throws.TypeOf<UniqueViolationException>());
                await InsertAsync(unit, "h3", ct);
            }),
            Is.EqualTo(["h1", "h3"]));

    [Test]
    public async Task RunNestedAsync_QueuedWriteOfItWritesOtherRows_FailsInside() =>
        Assert.That(
            await KeptAsync("i", async (unit, ct) =>
            {
                await InsertAsync(unit, "i1", ct);
                Assert.That(
                    () => unit.RunNestedAsync(
                        (inner, _) =>
                        {
                            Insert(inner, "i2").Queue(expectedRows: 5);
                            return Task.FromResult(0);
                        },
                        ct),
                    Throws.TypeOf<RowCountException>());
                await InsertAsync(unit, "i3", ct);
            }),
            Is.EqualTo(["i1", "i3"]));

    [Test]
    public async Task RunNestedAsync_WriteQueuedBeforeItWritesOtherRows_IsNotHealedByTheSavepoint()
    {
        Assert.That(
            () => KeptAsync("j", async (unit, ct) =>
            {
                unit.Delete(Products).Where(Products.Sku.Eq("no such")).Queue(expectedRows: 1);
                try
                {
                    await unit.RunNestedAsync((inner, token) => InsertAsync(inner, "j1", token), ct);
                }
                catch (RowCountException)
                {
                    // What an over-broad handler does.
                }
            }),
            Throws.TypeOf<UnitOfWorkPoisonedException>().With.InnerException.TypeOf<RowCountException>());

        Assert.That(await SkusAsync("j"), Is.Empty);
    }

    [Test]
    public async Task RunNestedAsync_WriteQueuedBeforeItFails_IsNotHealedByTheSavepoint()
    {
        Assert.That(
            () => KeptAsync("k", async (unit, ct) =>
            {
                Insert(unit, "A-1").Queue();
                await FailAsync(unit, (inner, token) => InsertAsync(inner, "k1", token), ct);
            }),
            Throws.TypeOf<UnitOfWorkPoisonedException>().With.InnerException.TypeOf<UniqueViolationException>());

        Assert.That(await SkusAsync("k"), Is.Empty);
    }

    [Test]
    public async Task RunNestedAsync_InnerCatchesItsDatabaseError_IsUndoneAndSaysSo() =>
        Assert.That(
            await KeptAsync("l", async (unit, ct) =>
            {
                Assert.That(
                    () => unit.RunNestedAsync(
                        async (inner, token) =>
                        {
                            await InsertAsync(inner, "l1", token);
                            Assert.That(() => InsertAsync(inner, "A-1", token), Throws.TypeOf<UniqueViolationException>());
                            return 0;
                        },
                        ct),
                    Throws.TypeOf<UnitOfWorkPoisonedException>());
                await InsertAsync(unit, "l2", ct);
            }),
            Is.EqualTo(["l2"]));

    [Test]
    public async Task RunNestedAsync_InnerDoesNotAwait_WaitsAndUndoes() =>
        Assert.That(
            await KeptAsync("m", async (unit, ct) =>
            {
                Task<int> running = null!;
                await ThrowAsync(
                    unit,
                    async (inner, token) =>
                    {
                        await InsertAsync(inner, "m1", token);
                        running = inner.SleepAsync(0.1, token);
                    },
                    ct);
                await running;
                await InsertAsync(unit, "m2", ct);
            }),
            Is.EqualTo(["m2"]));

    [Test]
    public async Task RunNestedAsync_OuterFailsAfterwards_UndoesEverything()
    {
        Assert.That(
            () => KeptAsync("n", async (unit, ct) =>
            {
                await unit.RunNestedAsync((inner, token) => InsertAsync(inner, "n1", token), ct);
                throw new InvalidTimeZoneException();
            }),
            Throws.TypeOf<InvalidTimeZoneException>());

        Assert.That(await SkusAsync("n"), Is.Empty);
    }

    [Test]
    public async Task RunNestedAsync_ConnectionLostInside_PassesTheFirstErrorOnAndKeepsNothing()
    {
        Assert.That(
            () => KeptAsync("o", async (unit, ct) =>
            {
                await InsertAsync(unit, "o1", ct);
                Assert.That(
                    () => unit.RunNestedAsync(
                        async (inner, token) =>
                        {
                            var pid = await inner.RawAsync<int>("select pg_backend_pid()", token);
                            await Shop.ScalarAsync<bool>($"select pg_terminate_backend({pid}, 5000)");
                            return await InsertAsync(inner, "o2", token);
                        },
                        ct),
                    Throws.TypeOf<DatabaseUnavailableException>());
            }),
            Throws.TypeOf<UnitOfWorkPoisonedException>().With.InnerException.TypeOf<DatabaseUnavailableException>());

        Assert.That(await SkusAsync("o"), Is.Empty);
    }

    [Test]
    public async Task RunNestedAsync_ConnectionLostAndErrorOfTheProgram_KeepsNothing()
    {
        Assert.That(
            () => KeptAsync("p", async (unit, ct) =>
            {
                await InsertAsync(unit, "p1", ct);
                await ThrowAsync(
                    unit,
                    async (inner, token) =>
                    {
                        var pid = await inner.RawAsync<int>("select pg_backend_pid()", token);
                        await Shop.ScalarAsync<bool>($"select pg_terminate_backend({pid}, 5000)");
                    },
                    ct);
            }),
            Throws.TypeOf<UnitOfWorkPoisonedException>());

        Assert.That(await SkusAsync("p"), Is.Empty);
    }

    [Test]
    public async Task RunNestedAsync_ErrorInAReadOnlyUnit_LeavesItUsable() =>
        Assert.That(
            await ReadAsync(async (unit, ct) =>
            {
                Assert.That(() => unit.RunNestedAsync((inner, token) => inner.RawAsync("select 1 / 0", token), ct), Throws.TypeOf<InvalidValueException>());
                return await unit.From(Products).Where(Products.Sku.Eq("A-1")).CountAsync(ct);
            }),
            Is.EqualTo(1));

    private static InsertValues<Product, NewProduct> Insert(IUnitOfWork unit, string sku) =>
        unit.Insert(Products).Values(new NewProduct { Sku = sku, Name = sku, PriceCents = 1, Stock = 7 });

    private static Task<int> InsertAsync(IUnitOfWork unit, string sku, CancellationToken ct) => Insert(unit, sku).ExecuteAsync(ct);

    /// <summary>Runs the work nested, lets a statement fail in it, and goes on.</summary>
    private static async Task FailAsync(IUnitOfWork unit, Func<IUnitOfWork, CancellationToken, Task<int>> work, CancellationToken ct)
    {
        try
        {
            await unit.RunNestedAsync(
                async (inner, token) =>
                {
                    await work(inner, token);
                    return await InsertAsync(inner, "A-1", token);
                },
                ct);
        }
        catch (UniqueViolationException)
        {
            return;
        }

        Assert.Fail("The nested work did not fail.");
    }

    /// <summary>Runs the work nested, throws an error of the program in it, and goes on.</summary>
    private static async Task ThrowAsync(IUnitOfWork unit, Func<IUnitOfWork, CancellationToken, Task> work, CancellationToken ct)
    {
        try
        {
            await unit.RunNestedAsync<int>(
                async (inner, token) =>
                {
                    await work(inner, token);
                    throw new InvalidTimeZoneException();
                },
                ct);
        }
        catch (InvalidTimeZoneException)
        {
            return;
        }

        Assert.Fail("The nested work did not fail.");
    }

    private async Task<IReadOnlyList<string>> KeptAsync(string prefix, Func<IUnitOfWork, CancellationToken, Task> work)
    {
        await WriteAsync(async (unit, ct) =>
        {
            await work(unit, ct);
            return 0;
        });
        return await SkusAsync(prefix);
    }

    private async Task<IReadOnlyList<string>> SkusAsync(string prefix)
    {
        var products = await ReadAsync((unit, ct) =>
            unit.From(Products).Where(Products.Sku.ILike(Pattern.StartsWith(prefix)), Products.Stock.Eq(7)).OrderBy(Products.Sku.Asc()).ToListAsync(ct));
        return [.. products.Select(product => product.Sku)];
    }
}
