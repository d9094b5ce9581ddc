using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.EndToEnd.Tests.Privacy;

/// <summary>A store whose records carry secrets where stores and their extensions keep them: payment data, passwords, tokens.</summary>
internal static class PlantedDocuments
{
    /// <summary>Everything that is planted.</summary>
    public static IReadOnlyList<string> Secrets { get; } =
        ["4111111111111111", "5500005555555559", "737-secret-cvv", "tok_planted_4242", "hash-of-a-planted-password", "planted-reset-token", "planted-bearer-token", "DE02120300000000202051"];

    /// <summary>A copy of a store with secrets in every order and customer.</summary>
    public static DocumentSet Of(IStoreDocuments source)
    {
        var planted = new DocumentSet();
        planted.CopyFrom(source);
        foreach (var collection in new[] { StoreEntity.Orders, StoreEntity.Customers })
        {
            foreach (var id in planted.Ids(collection).ToList())
            {
                planted.Put(collection, With(collection, JsonNode.Parse(planted.Find(collection, id)!.Value.Span)!.AsObject()).ToJsonString());
            }
        }

        return planted;
    }

    private static JsonObject With(StoreEntity collection, JsonObject record)
    {
        if (collection == StoreEntity.Orders)
        {
            Plant(record["payment"]!.AsObject());
            record["protect_code"] = "planted-reset-token";
            record["x_session_token"] = "planted-bearer-token";
            return record;
        }

        record["password_hash"] = "hash-of-a-planted-password";
        record["rp_token"] = "planted-reset-token";
        record["custom_attributes"] = new JsonArray(new JsonObject { ["attribute_code"] = "wallet_token", ["value"] = "tok_planted_4242" });
        return record;
    }

    private static void Plant(JsonObject payment)
    {
        payment["cc_number"] = "4111111111111111";
        payment["cc_number_enc"] = "5500005555555559";
        payment["cc_cid"] = "737-secret-cvv";
        payment["cc_secure_verify"] = "planted-bearer-token";
        payment["echeck_account_name"] = "DE02120300000000202051";
        payment["additional_information"] = new JsonArray("4111111111111111", "tok_planted_4242", "DE02120300000000202051");
    }
}
