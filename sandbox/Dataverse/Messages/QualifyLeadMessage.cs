using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Pipeline;
using PowerPlatformMagento.Sandbox.Dataverse.Rows;
using PowerPlatformMagento.Sandbox.Dataverse.Security;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

/// <summary>Makes an open lead an account, a contact and an opportunity, as far as they are asked for, and closes it as qualified.</summary>
internal sealed class QualifyLeadMessage(Engine engine) : IMessage
{
    private const int Open = 0;
    private const int Qualified = 1;
    private const int QualifiedReason = 3;

    public string Name => "QualifyLead";

    public OrganizationResponse Execute(Operation operation, OrganizationRequest request)
    {
        var row = engine.Lookups.Resolve(RequestParameter.Required<EntityReference>(request, "LeadId"));
        var status = RequestParameter.Required<OptionSetValue>(request, "Status");
        if (row.Link.Table.LogicalName != "lead")
        {
            throw Fault.Invalid("The LeadId is no lead.");
        }

        Access.Demand(operation.Caller, Privilege.Write, row.Link.Table, row);
        if (row.Get(row.Link.Table.System.State!) is not Open)
        {
            throw Fault.Of(FaultCodes.InvalidStatus, "The lead is not open, so it cannot be qualified.");
        }

        var created = CreateRows(operation, request, Read(row));
        engine.Pipeline.Run(Operation.Inside(operation), new UpdateRequest
        {
            Target = new Entity("lead", row.Id)
            {
                ["statecode"] = new OptionSetValue(Qualified),
                ["statuscode"] = new OptionSetValue(status.Value == -1 ? QualifiedReason : status.Value),
            },
        });
        return new QualifyLeadResponse { ResponseName = Name, Results = { ["CreatedEntities"] = created } };
    }

    private EntityReferenceCollection CreateRows(Operation operation, OrganizationRequest request, Entity lead)
    {
        var created = new EntityReferenceCollection();
        var account = lead.GetAttributeValue<EntityReference>("parentaccountid");
        var contact = lead.GetAttributeValue<EntityReference>("parentcontactid");
        if (Asks(request, "CreateAccount"))
        {
            created.Add(account = Create(operation, LeadRows.Account(lead)));
        }

        if (Asks(request, "CreateContact"))
        {
            created.Add(contact = Create(operation, LeadRows.Contact(lead, account)));
        }

        if (Asks(request, "CreateOpportunity"))
        {
            var opportunity = LeadRows.Opportunity(lead, account, contact);
            if (RequestParameter.Optional<EntityReference>(request, "OpportunityCustomerId") is { } customer)
            {
                opportunity["customerid"] = customer;
            }

            if (RequestParameter.Optional<EntityReference>(request, "OpportunityCurrencyId") is { } currency)
            {
                opportunity["transactioncurrencyid"] = currency;
            }

            created.Add(Create(operation, opportunity));
        }

        return created;
    }

    private static bool Asks(OrganizationRequest request, string name) => RequestParameter.Value(request, name, missing: false);

    private Entity Read(Row row) => engine.Reader.Read(row, ColumnSelection.Of(row.Link.Table, Requests.AllColumns()));

    private EntityReference Create(Operation operation, Entity row)
    {
        var response = (CreateResponse)engine.Pipeline.Run(Operation.Inside(operation), new CreateRequest { Target = row });
        return new EntityReference(row.LogicalName, response.id);
    }
}
