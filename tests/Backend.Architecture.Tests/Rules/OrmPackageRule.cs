using Backend.Architecture.Tests.Model;

namespace Backend.Architecture.Tests.Rules;

/// <summary>Object-relational mappers are contenders in the benchmarks and nothing else.</summary>
internal sealed class OrmPackageRule : IRule
{
    private static readonly string[] Mappers = ["Dapper", "Microsoft.EntityFrameworkCore", "Npgsql.EntityFrameworkCore", "linq2db", "NHibernate", "RepoDb", "ServiceStack.OrmLite"];

    public IEnumerable<Violation> Check(Repository repository)
        => from project in repository.Projects
           where project.Kind != ProjectKind.Benchmarks
           from package in project.Packages
           where Mappers.Any(mapper => package.StartsWith(mapper, StringComparison.OrdinalIgnoreCase))
           select this.Violation(project, $"references the mapper {package}; only benchmarks do");
}
