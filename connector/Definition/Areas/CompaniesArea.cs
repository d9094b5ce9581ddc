using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Companies;

namespace PowerPlatformMagento.Connector.Definition.Areas;

/// <summary>Companies of Adobe Commerce B2B and their credit.</summary>
internal sealed class CompaniesArea : IConnectorArea
{
    private const string List = "/stores/{store}/companies";
    private const string One = List + "/{companyId}";
    private const string Label = "Company ID";
    private const string IdText = "Magento ID of the company, for example 2.";
    private const string Commerce = " Only Adobe Commerce with B2B has companies.";

    public void Describe(ConnectorBuilder connector)
    {
        connector.Get("ListCompanies", List)
            .Summary("List companies")
            .Description("Lists company accounts." + Commerce)
            .Query("name", "Name Contains", "Only companies whose name holds this text; empty means all.")
            .Query("email", "Email", "Only companies with this e-mail address.")
            .Query("status", "Status", "Only companies in this status; empty means all.", status => status.Choices(
                ("pending", "Pending approval"), ("approved", "Active"), ("rejected", "Rejected"), ("blocked", "Blocked")))
            .ReturnsPage<CompanyDetails>("A page of companies.");

        connector.Get("GetCompany", One)
            .Summary("Get a company")
            .Description("Gets a company account with its address and who administers it." + Commerce)
            .Important()
            .Path("companyId", Label, IdText)
            .Returns<CompanyDetails>("The company.");

        connector.Post("SetCompanyStatus", One + "/status")
            .Summary("Set the status of a company")
            .Description("Activates, blocks or rejects a company. A company that has the status already is left alone." + Commerce)
            .Path("companyId", Label, IdText)
            .Body<CompanyStatusRequest>(body =>
            {
                body.Property(request => request.Status).Choices(("approved", "Active"), ("blocked", "Blocked"), ("rejected", "Rejected"));
                body.Property(request => request.Reason).Important();
            })
            .Returns<OperationResult>("What became of it; the ID is that of the company.");

        connector.Get("GetCompanyCredit", One + "/credit")
            .Summary("Get the credit of a company")
            .Description("Gets what a company may buy on account, what it owes and what is left." + Commerce)
            .Path("companyId", Label, IdText)
            .Returns<CompanyCredit>("The credit.");

        connector.Post("SetCompanyCredit", One + "/credit")
            .Summary("Set the credit of a company")
            .Description("Sets the limit a company may owe, or books a payment of the company. Limits are absolute; a payment is booked once for each idempotency key." + Commerce)
            .Path("companyId", Label, IdText)
            .Body<CompanyCreditRequest>(body =>
            {
                body.Property(request => request.CreditLimit).Important();
                body.Property(request => request.MayExceedLimit).Important();
            })
            .Returns<OperationResult>("What became of it; the ID is that of the company.");
    }
}
