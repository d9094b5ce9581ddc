using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>Writes a company of Adobe Commerce.</summary>
internal static class CompanyWriter
{
    public static void Write(ProjectedWriter w, Company company)
    {
        w.StartObject();
        w.Number("id"u8, company.Id);
        w.Number("status"u8, company.Status);
        w.Text("company_name"u8, company.Name);
        w.Text("legal_name"u8, company.Name);
        w.Text("company_email"u8, $"company{company.Id}@example.com");
        w.Text("vat_tax_id"u8, company.VatId);
        w.StartArray("street"u8);
        w.Element(company.Street);
        w.End();
        w.Text("city"u8, company.City);
        w.Text("country_id"u8, company.Country.Code);
        w.Text("postcode"u8, company.Postcode);
        w.Text("telephone"u8, $"{company.Country.DialCode} 555 0{company.Id}");
        w.Number("customer_group_id"u8, 2);
        w.Number("sales_representative_id"u8, 1);
        w.Number("super_user_id"u8, company.Id);
        w.End();
    }
}
