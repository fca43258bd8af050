using System.Text.Json;
using System.Text.Json.Serialization;

namespace Backend.Modules.Contacts.Schema;

[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ContactsJson : JsonSerializerContext;
