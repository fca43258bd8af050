using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Backend.Host.Serving;

/// <summary>The OpenAPI document and a page to read it.</summary>
internal static class Docs
{
    public const string Path = "/docs";

    private const string DocumentPath = "/openapi/v1.json";

    public static IServiceCollection AddBackendDocs(this IServiceCollection services) => services
        .AddTransient<ISerializerDataContractResolver>(provider => new OptionalContracts(
            new JsonSerializerDataContractResolver(provider.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions)))
        .AddSwaggerGen(Describe);

    public static void UseBackendDocs(this WebApplication app)
    {
        app.UseSwagger(options => options.RouteTemplate = "/openapi/{documentName}.json");
        app.UseSwaggerUI(options =>
        {
            options.RoutePrefix = Path.TrimStart('/');
            options.SwaggerEndpoint(DocumentPath, "Backend v1");
            options.DocumentTitle = "Backend";
        });
    }

    private static void Describe(SwaggerGenOptions options)
    {
        options.SwaggerDoc("v1", new OpenApiInfo { Title = "Backend", Version = "v1" });
        options.SupportNonNullableReferenceTypes();
        options.AddSecurityDefinition("bearer", new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "JWT" });
        options.AddSecurityRequirement(document => new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("bearer", document)] = [] });
    }
}
