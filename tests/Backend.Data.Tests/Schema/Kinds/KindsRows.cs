using System.Net;
using Backend.Testing.Kinds.Schema;
using NpgsqlTypes;

namespace Backend.Data.Tests.Schema.Kinds;

/// <summary>Rows with the least, the greatest and other values of every type.</summary>
internal static class KindsRows
{
    /// <summary>Text that is not what it seems, in every notation on the way.</summary>
    public const string Odd = "日本 😀 e\u0301 \u202e \u0001 \r\n\t '\"\\ $1 %s {} null NULL , :x @y ;--";

    public static HolderId Holder { get; } = new(new Guid("01890000-0000-7000-8000-0000000000aa"));

    public static NewPlain Least { get; } = new()
    {
        Id = 1,
        HolderId = Holder,
        Flag = false,
        Small = short.MinValue,
        Whole = int.MinValue,
        Big = long.MinValue,
        Amount = -999999999999999999999999.9999m,
        Single = float.MinValue,
        Exact = double.MinValue,
        Note = "",
        Title = "",
        Code = "",
        Key = Guid.Empty,
        Day = DateOnly.MinValue,
        Clock = TimeOnly.MinValue,
        Local = DateTime.MinValue.AddMicroseconds(1),
        Moment = DateTimeOffset.MinValue.AddMicroseconds(1),
        Span = new TimeSpan(TimeSpan.MinValue.Ticks / 10 * 10),
        Bytes = [],
        Host = IPAddress.Any,
        Native = Shade.Dark,
        Label = Shade.Dark,
        Kept = new Place(int.MinValue, null),
        Place = new Place(int.MinValue, null),
        Ints = new(int.MinValue, true, int.MaxValue, false),
        Longs = new(long.MinValue, true, long.MaxValue, false),
        Numbers = new(decimal.MinValue, true, decimal.MaxValue, true),
        Days = new(DateOnly.MinValue.AddDays(1), true, DateOnly.MaxValue.AddDays(-1), false),
        Locals = new(DateTime.MinValue.AddMicroseconds(1), true, DateTime.MaxValue.AddTicks(-9), true),
        Moments = new(DateTimeOffset.MinValue.AddMicroseconds(1), true, DateTimeOffset.MaxValue.AddTicks(-9), true),
        Handle = new Handle(""),
    };

    public static NewPlain Greatest { get; } = new()
    {
        Id = 2,
        HolderId = Holder,
        Flag = true,
        Small = short.MaxValue,
        Whole = int.MaxValue,
        Big = long.MaxValue,
        Amount = 999999999999999999999999.9999m,
        Single = float.MaxValue,
        Exact = double.MaxValue,
        Note = new string('x', 100_000),
        Title = "日本😀\u0301\u202e12345",
        Code = "日本😀",
        Key = Guid.AllBitsSet,
        Day = DateOnly.MaxValue,
        Clock = TimeOnly.MaxValue.Add(TimeSpan.FromTicks(-9)),
        Local = DateTime.MaxValue.AddTicks(-9),
        Moment = DateTimeOffset.MaxValue.AddTicks(-9),
        Span = new TimeSpan(TimeSpan.MaxValue.Ticks / 10 * 10),
        Bytes = [0, 255, 92, 39, 0],
        Host = IPAddress.Parse("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
        Native = Shade.Light,
        Label = Shade.Light,
        Kept = new Place(int.MaxValue, "日本 😀 \" \\ \n '"),
        Place = new Place(int.MaxValue, "日本 😀 \" \\ \n '"),
        Ints = NpgsqlRange<int>.Empty,
        Longs = NpgsqlRange<long>.Empty,
        Numbers = NpgsqlRange<decimal>.Empty,
        Days = NpgsqlRange<DateOnly>.Empty,
        Locals = NpgsqlRange<DateTime>.Empty,
        Moments = NpgsqlRange<DateTimeOffset>.Empty,
        Handle = new Handle("日本 😀 \" \\ { } , '"),
    };

    public static NewPlain Other { get; } = new()
    {
        Id = 3,
        HolderId = Holder,
        Flag = true,
        Small = 0,
        Whole = 0,
        Big = 0,
        Amount = 0.0001m,
        Single = float.NaN,
        Exact = double.NegativeInfinity,
        Note = Odd,
        Title = "'\"\\{},$1",
        Code = "a",
        Key = new Guid("01890000-0000-7000-8000-00000000000a"),
        Day = new DateOnly(1999, 12, 31),
        Clock = new TimeOnly(12, 30),
        Local = new DateTime(2024, 3, 31, 2, 30, 0),
        Moment = new DateTimeOffset(2024, 3, 31, 2, 30, 0, TimeSpan.Zero),
        Span = TimeSpan.FromMicroseconds(-1),
        Bytes = [.. Enumerable.Range(0, 256).Select(i => (byte)i)],
        Host = IPAddress.IPv6Any,
        Native = Shade.HalfLight,
        Label = Shade.HalfLight,
        Kept = default,
        Place = default,
        Ints = new(1, true, false, 0, false, true),
        Longs = new(0, false, true, 7, false, false),
        Numbers = new(-0.5m, false, 0.5m, true),
        Days = new(new DateOnly(2024, 2, 29), true, false, default, false, true),
        Locals = new(default, false, true, new DateTime(2024, 2, 29), false, false),
        Moments = new(default, false, true, DateTimeOffset.UnixEpoch, true, false),
        Handle = new Handle("Ada"),
    };

    /// <summary>The same values in columns that may be null.</summary>
    public static NewMaybe OrNull(NewPlain row) => new()
    {
        Id = row.Id,
        HolderId = row.HolderId,
        Flag = row.Flag,
        Small = row.Small,
        Whole = row.Whole,
        Big = row.Big,
        Amount = row.Amount,
        Single = row.Single,
        Exact = row.Exact,
        Note = row.Note,
        Title = row.Title,
        Code = row.Code,
        Key = row.Key,
        Day = row.Day,
        Clock = row.Clock,
        Local = row.Local,
        Moment = row.Moment,
        Span = row.Span,
        Bytes = row.Bytes,
        Host = row.Host,
        Native = row.Native,
        Label = row.Label,
        Kept = row.Kept,
        Place = row.Place,
        Ints = row.Ints,
        Longs = row.Longs,
        Numbers = row.Numbers,
        Days = row.Days,
        Locals = row.Locals,
        Moments = row.Moments,
        Handle = row.Handle,
    };

    public static NewMaybe Nulls { get; } = new() { Id = 4, HolderId = Holder };

    /// <summary>Each array holds the values of all rows, or none.</summary>
    public static NewListing Arrays(int id, params NewPlain[] rows) => new()
    {
        Id = id,
        Flag = [.. rows.Select(row => row.Flag)],
        Small = [.. rows.Select(row => row.Small)],
        Whole = [.. rows.Select(row => (int?)row.Whole), null],
        Big = [.. rows.Select(row => row.Big)],
        Amount = [.. rows.Select(row => row.Amount)],
        Single = [.. rows.Select(row => row.Single)],
        Exact = [.. rows.Select(row => row.Exact)],
        Note = [null, .. rows.Select(row => row.Note)],
        Title = [.. rows.Select(row => row.Title)],
        Code = [.. rows.Select(row => row.Code)],
        Key = [.. rows.Select(row => row.Key)],
        Day = [.. rows.Select(row => row.Day)],
        Clock = [.. rows.Select(row => row.Clock)],
        Local = [.. rows.Select(row => row.Local)],
        Moment = [.. rows.Select(row => (DateTimeOffset?)row.Moment), null],
        Span = [.. rows.Select(row => row.Span)],
        Bytes = [.. rows.Select(row => row.Bytes)],
        Host = [.. rows.Select(row => row.Host)],
        Native = [.. rows.Select(row => row.Native)],
        Label = [null, .. rows.Select(row => (Shade?)row.Label)],
        Kept = [.. rows.Select(row => row.Kept)],
        Place = [.. rows.Select(row => row.Place)],
        Ints = [.. rows.Select(row => row.Ints)],
        Longs = [.. rows.Select(row => row.Longs)],
        Numbers = [.. rows.Select(row => row.Numbers)],
        Days = [.. rows.Select(row => row.Days)],
        Locals = [.. rows.Select(row => row.Locals)],
        Moments = [.. rows.Select(row => row.Moments)],
        Handle = [null, .. rows.Select(row => row.Handle)],
    };
}
