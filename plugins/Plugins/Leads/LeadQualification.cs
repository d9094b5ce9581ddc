using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Identity;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Leads;

/// <summary>
/// Makes an open lead a contact through the platform's QualifyLead, in two requests. The lead stays with its activities, and the contact
/// names it as the one it comes from.
/// </summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
internal sealed class LeadQualification(IOrganizationService userService)
{
    /// <summary>Answers the contact. The account of a company is made before, with its identity, and the new contact stands below it.</summary>
    /// <param name="lead">The lead, open when it was read.</param>
    /// <param name="completion">What the lead takes over before.</param>
    /// <param name="contactId">The contact the person is already; null to have one made.</param>
    /// <param name="accountId">The company the person buys for; null for consumers.</param>
    /// <param name="storeId">Id of the store.</param>
    public Guid Run(LeadLink lead, Entity completion, Guid? contactId, Guid? accountId, Guid storeId)
    {
        completion.Id = lead.Id;
        completion[LeadTable.Store] = new EntityReference(StoreTable.Name, storeId);
        if (contactId is { } known)
        {
            completion[LeadTable.ParentContact] = new EntityReference(ContactTable.Name, known);
        }

        if (accountId is { } account)
        {
            completion[LeadTable.ParentAccount] = new EntityReference(AccountTable.Name, account);
        }

        // Of two first orders at once one stops here and is repeated: it finds the contact then.
        CheckedUpdate.Run(userService, completion, lead.RowVersion);
        var response = userService.Execute(new OrganizationRequest("QualifyLead")
        {
            ["LeadId"] = new EntityReference(LeadTable.Name, lead.Id),
            ["CreateContact"] = contactId is null,
            ["CreateAccount"] = false,
            ["CreateOpportunity"] = false,
            ["Status"] = new OptionSetValue(LeadTable.QualifiedReason),

            // Duplicates were looked for already, by better rules than those of the organization.
            ["SuppressDuplicateDetection"] = true,
        });
        return contactId ?? ((EntityReferenceCollection)response.Results["CreatedEntities"]).Single(row => row.LogicalName == ContactTable.Name).Id;
    }
}
