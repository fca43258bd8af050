namespace Backend.Kernel.Http.Admission;

/// <summary>Why a request was turned away.</summary>
internal enum AdmissionRefusal
{
    /// <summary>The line is full, or the organization's part of it.</summary>
    Full,

    /// <summary>It has waited as long as it may.</summary>
    Waited,

    /// <summary>The organization is over its rate.</summary>
    Rate,
}
