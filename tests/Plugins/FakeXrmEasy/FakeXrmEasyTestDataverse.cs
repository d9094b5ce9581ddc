using FakeXrmEasy.Abstractions;
using FakeXrmEasy.Abstractions.Enums;
using FakeXrmEasy.Middleware;
using FakeXrmEasy.Middleware.Crud;
using FakeXrmEasy.Middleware.Messages;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.FakeXrmEasy;

/// <summary>FakeXrmEasy with the tables, keys and relationships of the solution.</summary>
internal sealed class FakeXrmEasyTestDataverse : ITestDataverse
{
    private readonly IXrmFakedContext _context;

    public FakeXrmEasyTestDataverse()
    {
        _context = MiddlewareBuilder
            .New()
            .AddCrud()
            .AddFakeMessageExecutors()
            .UseCrud()
            .UseMessages()
            .SetLicense(FakeXrmEasyLicense.RPL_1_5)
            .Build();
        _context.InitializeMetadata(SolutionMetadata.Tables());
        foreach (var (schemaName, relationship) in SolutionMetadata.Relationships())
        {
            _context.AddRelationship(schemaName, relationship);
        }

        _context.Initialize(new Entity("transactioncurrency", new Guid("0e000000-0000-0000-0000-000000000001"))
        {
            ["isocurrencycode"] = "EUR",
            ["statecode"] = new OptionSetValue(0),
        });
        Service = new CompoundUpdateService(_context.GetOrganizationService());
    }

    public IOrganizationService Service { get; }

    public IOrganizationService UserService => Service;

    /// <summary>The context behind it, to run plug-ins the way FakeXrmEasy does.</summary>
    public IXrmFakedContext Context => _context;

    public IReadOnlyList<Entity> Rows(string table) => [.. _context.CreateQuery(table)];
}
