using Backend.Kernel.Http.Endpoints;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Backend.Kernel.Operations.GetModules;

internal static class GetModulesEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapRequest<GetModules, ModulesReport>(
            HttpMethods.Get,
            "/v1/ops/modules",
            static (_, _) => new(new GetModules()),
            static report => Reply.Ok(report));
}
