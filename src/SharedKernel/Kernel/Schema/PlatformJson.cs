using System.Text.Json;
using System.Text.Json.Serialization;

namespace Backend.Kernel.Schema;

[JsonSerializable(typeof(JsonElement))]
internal sealed partial class PlatformJson : JsonSerializerContext;
