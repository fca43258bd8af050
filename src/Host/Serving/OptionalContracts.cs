using Backend.Data.Schema;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Backend.Host.Serving;

/// <summary>Describes a value that may be left out as the value itself: that is how it travels.</summary>
internal sealed class OptionalContracts(ISerializerDataContractResolver inner) : ISerializerDataContractResolver
{
    public DataContract GetDataContractForType(Type type) => inner.GetDataContractForType(
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>) ? type.GetGenericArguments()[0] : type);
}
