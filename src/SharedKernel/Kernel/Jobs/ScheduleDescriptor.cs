namespace Backend.Kernel.Jobs;

/// <summary>One line of a module file: a job for every active organization at times of the calendar.</summary>
/// <param name="Module">The module that lists it.</param>
/// <param name="Name">The stable name, such as <c>orders.expire_unpaid_nightly</c>.</param>
/// <param name="Cron">Minute, hour, day of the month, month, day of the week.</param>
/// <param name="TimeZone">The IANA name of the time zone, such as <c>Europe/Berlin</c>.</param>
/// <param name="Kind">The kind of its jobs.</param>
/// <param name="Payload">Their arguments as JSON.</param>
public sealed record ScheduleDescriptor(string Module, string Name, string Cron, string TimeZone, string Kind, string Payload);
