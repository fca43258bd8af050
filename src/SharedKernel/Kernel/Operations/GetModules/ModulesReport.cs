namespace Backend.Kernel.Operations.GetModules;

/// <summary>What one organization has in each module.</summary>
internal sealed record ModulesReport(IReadOnlyList<ModuleReport> Data);

/// <summary>One module, with the organization's rows in each of its tables.</summary>
internal sealed record ModuleReport(string Module, IReadOnlyList<TableRows> Tables);

/// <summary>How many rows there are; <c>isAtLeast</c> says that counting was ended at this number.</summary>
internal sealed record TableRows(string Table, long Rows, bool IsAtLeast);
