namespace Backend.Data.Query;

/// <summary>What <c>Extract</c> takes of a moment.</summary>
public enum DatePart
{
    /// <summary><c>year</c>.</summary>
    Year,

    /// <summary><c>quarter</c>, 1 to 4.</summary>
    Quarter,

    /// <summary><c>month</c>, 1 to 12.</summary>
    Month,

    /// <summary><c>week</c> of the ISO year, 1 to 53.</summary>
    Week,

    /// <summary><c>isoyear</c>: the year that the week belongs to.</summary>
    IsoYear,

    /// <summary><c>day</c> of the month, 1 to 31.</summary>
    Day,

    /// <summary><c>doy</c>: day of the year, 1 to 366.</summary>
    DayOfYear,

    /// <summary><c>isodow</c>: day of the week, Monday 1 to Sunday 7.</summary>
    IsoDayOfWeek,

    /// <summary><c>hour</c>, 0 to 23.</summary>
    Hour,

    /// <summary><c>minute</c>, 0 to 59.</summary>
    Minute,

    /// <summary><c>second</c> with its fraction.</summary>
    Second,

    /// <summary><c>epoch</c>: seconds since 1970 with their fraction.</summary>
    Epoch,
}
