using Backend.Data.Validation;

namespace Backend.Kernel.Requests;

/// <summary>A request that can tell what is wrong with it. Asked before a connection is taken.</summary>
public interface IValidated
{
    /// <summary>Holds the fields against the columns they are meant for, and against rules of the request's own.</summary>
    void Validate(Violations violations);
}
