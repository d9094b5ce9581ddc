using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Operations.Companies;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Operations.Companies;

namespace PowerPlatformMagento.App.Functions.Operations;

/// <summary>Companies of Adobe Commerce B2B, and what they may buy on account.</summary>
internal sealed class CompanyFunctions(OperationDesk desk, CompanyDesk companies)
{
    private const string Field = "companyId";

    [FunctionName("ListCompanies")]
    public Task<IResult> ListCompaniesAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/companies")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var filter = new CompanyFilter
            {
                Name = call.Query.Text("name", 200),
                Email = call.Query.Text("email"),
                Status = call.Query.Choice("status", CompanyStatus.Pending, CompanyStatus.Approved, CompanyStatus.Rejected, CompanyStatus.Blocked),
            };
            var page = await call.Magento.Companies.ListAsync(filter, call.Query.Page(), token);
            return TypedResults.Json(PageAnswer.Of(request, page), CompaniesJson.Default.ResultPageCompanyDetails);
        });

    [FunctionName("GetCompany")]
    public Task<IResult> GetCompanyAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/companies/{companyId}")] HttpRequest request, string store, string companyId) =>
        desk.AnswerAsync(request, store, async (call, token) =>
            TypedResults.Json(await call.Magento.Companies.GetAsync(RecordId.Read(Field, companyId), token), CompaniesJson.Default.CompanyDetails));

    [FunctionName("SetCompanyStatus")]
    public Task<IResult> SetCompanyStatusAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/companies/{companyId}/status")] HttpRequest request, string store, string companyId) =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var (id, body) = (RecordId.Read(Field, companyId), await call.BodyAsync(CompaniesJson.Default.CompanyStatusRequest));
            return TypedResults.Json(await companies.SetStatusAsync(call.Magento, id, body, token), CompaniesJson.Default.OperationResult);
        });

    [FunctionName("GetCompanyCredit")]
    public Task<IResult> GetCompanyCreditAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/companies/{companyId}/credit")] HttpRequest request, string store, string companyId) =>
        desk.AnswerAsync(request, store, async (call, token) =>
            TypedResults.Json(await call.Magento.Companies.GetCreditAsync(RecordId.Read(Field, companyId), token), CompaniesJson.Default.CompanyCredit));

    [FunctionName("SetCompanyCredit")]
    public Task<IResult> SetCompanyCreditAsync([HttpTrigger(AuthorizationLevel.Function, "post", Route = "stores/{store}/companies/{companyId}/credit")] HttpRequest request, string store, string companyId) =>
        desk.AnswerAsync(request, store, async (call, token) =>
        {
            var (id, body) = (RecordId.Read(Field, companyId), await call.BodyAsync(CompaniesJson.Default.CompanyCreditRequest));
            return TypedResults.Json(await companies.SetCreditAsync(call.Magento, id, body, token), CompaniesJson.Default.OperationResult);
        });
}
