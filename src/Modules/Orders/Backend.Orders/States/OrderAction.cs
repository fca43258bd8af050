namespace Backend.Modules.Orders.States;

/// <summary>What may be done to an order.</summary>
internal enum OrderAction
{
    /// <summary>A draft takes its units from stock.</summary>
    Place,

    /// <summary>The money has come.</summary>
    Pay,

    /// <summary>Everything has been delivered.</summary>
    Fulfil,

    /// <summary>A caller gives it up.</summary>
    Cancel,

    /// <summary>The time for payment is over.</summary>
    Expire,
}
