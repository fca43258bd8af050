using Backend.Data.Relational.Plan;

namespace Backend.Data.Relational.Reading;

/// <summary>A nested read, whatever row it begins with.</summary>
internal interface INestedFind<out TValue>
{
    FindPlan Plan { get; }

    RowShape<TValue> Shape { get; }
}
