using Backend.Host.Commands;

return await HostCommand.RunAsync(args);
