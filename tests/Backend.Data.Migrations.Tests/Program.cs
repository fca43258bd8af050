using Backend.Data.Migrations.Tests.Running.Kills;

return await ChildRun.RunAsync();
