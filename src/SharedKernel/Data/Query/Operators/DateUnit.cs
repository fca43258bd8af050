namespace Backend.Data.Query;

/// <summary>What <c>DateTrunc</c> cuts a moment down to.</summary>
public enum DateUnit
{
    /// <summary><c>second</c>.</summary>
    Second,

    /// <summary><c>minute</c>.</summary>
    Minute,

    /// <summary><c>hour</c>.</summary>
    Hour,

    /// <summary><c>day</c>.</summary>
    Day,

    /// <summary><c>week</c>, which begins on Monday.</summary>
    Week,

    /// <summary><c>month</c>.</summary>
    Month,

    /// <summary><c>quarter</c>.</summary>
    Quarter,

    /// <summary><c>year</c>.</summary>
    Year,
}
