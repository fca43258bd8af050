using Backend.Benchmarks.Schema;

namespace Backend.Benchmarks.Workloads;

/// <summary>One page by number, and the number of rows on all pages.</summary>
internal sealed record ContactPage(IReadOnlyList<Contact> Rows, long Total);
