using Backend.Kernel.Http.Binding;
using Backend.Kernel.Http.Endpoints;
using Backend.Kernel.Http.Json;
using Backend.Kernel.Http.Problems;
using Backend.Kernel.Idempotency;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;

namespace Backend.Kernel.Http.OpenApi;

/// <summary>Describes the mapped requests to the API explorer, from the same metadata that binds them.</summary>
internal sealed class RequestDescriptionProvider(EndpointDataSource endpoints) : IApiDescriptionProvider
{
    // After the framework's own provider, which overlooks endpoints that are plain request delegates.
    public int Order => -1000;

    public void OnProvidersExecuting(ApiDescriptionProviderContext context)
    {
        foreach (var endpoint in endpoints.Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<RequestEndpointMetadata>() is { } metadata)
                context.Results.Add(Describe(endpoint, metadata));
        }
    }

    public void OnProvidersExecuted(ApiDescriptionProviderContext context)
    {
    }

    private static ApiDescription Describe(RouteEndpoint endpoint, RequestEndpointMetadata metadata)
    {
        var description = new ApiDescription
        {
            HttpMethod = metadata.Method,
            RelativePath = endpoint.RoutePattern.RawText?.TrimStart('/'),
            ActionDescriptor = new ActionDescriptor
            {
                DisplayName = metadata.Name,
                EndpointMetadata = [.. endpoint.Metadata],
                RouteValues = { ["controller"] = metadata.Request.Module },
            },
        };
        AddParameters(description, endpoint, metadata);
        AddAnswers(description, metadata);
        return description;
    }

    private static void AddParameters(ApiDescription description, RouteEndpoint endpoint, RequestEndpointMetadata metadata)
    {
        foreach (var parameter in endpoint.RoutePattern.Parameters)
        {
            // A text has a constraint, such as its length; an id has none.
            var type = parameter.ParameterPolicies.Count == 0 ? typeof(Guid) : typeof(string);
            description.ParameterDescriptions.Add(Parameter(parameter.Name, BindingSource.Path, type, isRequired: true));
        }

        if (metadata.Query is { } query)
        {
            foreach (var member in ApiJson.Options.GetTypeInfo(query).Properties)
            {
                var type = OptionalMembers.ValueTypeOf(member.PropertyType) ?? member.PropertyType;
                description.ParameterDescriptions.Add(Parameter(member.Name, BindingSource.Query, type, member.IsRequired));
            }
        }

        AddHeaders(description, metadata);
        if (metadata.Body is not { } body)
            return;
        description.ParameterDescriptions.Add(Parameter("body", BindingSource.Body, body, isRequired: !metadata.IsBodyOptional));
        foreach (var contentType in metadata.ContentTypes)
            description.SupportedRequestFormats.Add(new ApiRequestFormat { MediaType = contentType });
    }

    private static void AddHeaders(ApiDescription description, RequestEndpointMetadata metadata)
    {
        if (metadata.IsConditional)
            description.ParameterDescriptions.Add(Parameter(EntityTag.IfMatch, BindingSource.Header, typeof(string), isRequired: false));
        if (metadata.IsTagged)
            description.ParameterDescriptions.Add(Parameter(EntityTag.IfNoneMatch, BindingSource.Header, typeof(string), isRequired: false));
        if (metadata.TakesIdempotencyKey)
            description.ParameterDescriptions.Add(Parameter(KeyedRequest.Header, BindingSource.Header, typeof(string), isRequired: false));
        if (metadata.Request.MayReadReplica)
            description.ParameterDescriptions.Add(Parameter(ConsistencyTokenHeader.Name, BindingSource.Header, typeof(string), isRequired: false));
        description.ParameterDescriptions.Add(Parameter(TimeoutHeader.Name, BindingSource.Header, typeof(int), isRequired: false));
    }

    private static ApiParameterDescription Parameter(string name, BindingSource source, Type type, bool isRequired) => new()
    {
        Name = name,
        Source = source,
        Type = type,
        IsRequired = isRequired,
        ModelMetadata = new RequestModelMetadata(type, isRequired),
        ParameterDescriptor = new ParameterDescriptor { Name = name, ParameterType = type },
    };

    private static void AddAnswers(ApiDescription description, RequestEndpointMetadata metadata)
    {
        if (metadata.Responses.Count == 0)
            description.SupportedResponseTypes.Add(Answer(StatusCodes.Status200OK, metadata.Request.Response, metadata.AnswerType));
        foreach (var (status, type) in metadata.Responses)
            description.SupportedResponseTypes.Add(Answer(status, type, metadata.AnswerType));

        var problem = Answer(0, typeof(ProblemDocument), JsonResponse.Problem);
        problem.IsDefaultResponse = true;
        problem.Description = "A problem document (RFC 9457).";
        description.SupportedResponseTypes.Add(problem);
    }

    private static ApiResponseType Answer(int status, Type? type, string contentType) => new()
    {
        StatusCode = status,
        Type = type ?? typeof(void),
        ModelMetadata = type is null ? null : new RequestModelMetadata(type, isRequired: true),
        ApiResponseFormats = type is null ? [] : [new ApiResponseFormat { MediaType = contentType }],
    };
}
