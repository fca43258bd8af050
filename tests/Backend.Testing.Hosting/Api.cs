using System.Net.Http.Headers;
using System.Text.Json;

namespace Backend.Testing.Hosting;

/// <summary>Calls the API with one token, or none. A body is JSON text as it is, or an object to be written as JSON.</summary>
internal sealed class Api(HttpClient http, string? token = null)
{
    public Task<Answer> GetAsync(string path, params Header[] headers) => SendAsync(HttpMethod.Get, path, null, headers);

    public Task<Answer> PostAsync(string path, object? body = null, params Header[] headers) => SendAsync(HttpMethod.Post, path, body, headers);

    public Task<Answer> PutAsync(string path, object body) => SendAsync(HttpMethod.Put, path, body);

    public Task<Answer> PatchAsync(string path, object body, params Header[] headers) => SendAsync(HttpMethod.Patch, path, body, headers);

    public Task<Answer> DeleteAsync(string path, params Header[] headers) => SendAsync(HttpMethod.Delete, path, null, headers);

    public async Task<Answer> SendAsync(HttpMethod method, string path, object? body, params Header[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = Content(body) };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await http.SendAsync(request);
        return await Answer.ReadAsync(response);
    }

    private static HttpContent? Content(object? body) => body switch
    {
        null => null,
        HttpContent content => content,
        string json => Json(json),
        _ => Json(JsonSerializer.Serialize(body)),
    };

    private static StringContent Json(string text) => new(text, new MediaTypeHeaderValue("application/json"));
}

internal sealed record Header(string Name, string Value);
