using Backend.Architecture.Tests.Model;

namespace Backend.Architecture.Tests.Rules;

/// <summary>Most files of the product are short: one concept each.</summary>
internal sealed class FileLengthDistributionRule : IRule
{
    public const int Median = 60;
    public const int NinetiethPercentile = 200;

    public IEnumerable<Violation> Check(Repository repository)
    {
        var files = repository.ProductSources.OrderBy(f => f.LineCount).ToArray();
        return Quantile(files, 0.5, Median).Concat(Quantile(files, 0.9, NinetiethPercentile));
    }

    private IEnumerable<Violation> Quantile(SourceFile[] files, double share, int limit)
    {
        if (files.Length == 0)
            yield break;
        var length = files[(int)Math.Ceiling(share * files.Length) - 1].LineCount;
        if (length > limit)
        {
            var longest = files.Reverse().Take(10).Select(f => $"{f.Path} {f.LineCount}");
            yield return this.Violation("src", $"{share:P0} of the files have up to {length} lines, at most {limit}; longest: {string.Join(", ", longest)}");
        }
    }
}
