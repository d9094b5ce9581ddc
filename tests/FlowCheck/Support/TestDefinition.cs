namespace PowerPlatformMagento.FlowCheck.Tests.Support;

/// <summary>The definition of <see cref="TestService"/>.</summary>
internal static class TestDefinition
{
    public const string Json = """
        {
          "swagger": "2.0",
          "host": "store.example.com",
          "basePath": "/api",
          "schemes": [ "https" ],
          "parameters": {
            "Store": {
              "name": "store",
              "in": "path",
              "required": true,
              "type": "string",
              "x-ms-url-encoding": "single"
            }
          },
          "definitions": {
            "Order": { "type": "object", "properties": { "id": { "type": "integer" } } },
            "Request": {
              "type": "object",
              "required": [ "quantity", "customer" ],
              "properties": {
                "quantity": { "type": "integer" },
                "note": { "type": "string" },
                "notify": { "type": "boolean" },
                "lines": {
                  "type": "array",
                  "items": { "type": "object", "properties": { "sku": { "type": "string" } } }
                },
                "customer": {
                  "type": "object",
                  "required": [ "email" ],
                  "properties": { "email": { "type": "string" }, "name": { "type": "string" } }
                }
              }
            }
          },
          "paths": {
            "/stores/{store}/orders": {
              "get": {
                "operationId": "ListOrders",
                "x-ms-pageable": { "nextLinkName": "nextLink" },
                "parameters": [
                  { "$ref": "#/parameters/Store" },
                  {
                    "name": "status",
                    "in": "query",
                    "type": "array",
                    "items": { "type": "string" },
                    "collectionFormat": "multi"
                  },
                  {
                    "name": "sku",
                    "in": "query",
                    "type": "array",
                    "items": { "type": "string" }
                  },
                  { "name": "top", "in": "query", "type": "integer", "default": 50 },
                  { "name": "isActive", "in": "query", "type": "boolean" },
                  {
                    "name": "api-version",
                    "in": "query",
                    "required": true,
                    "type": "string",
                    "default": "1"
                  },
                  { "name": "X-Trace", "in": "header", "type": "string" }
                ],
                "responses": {
                  "200": {
                    "description": "Orders.",
                    "schema": {
                      "type": "object",
                      "properties": {
                        "value": { "type": "array", "items": { "$ref": "#/definitions/Order" } }
                      }
                    }
                  }
                }
              }
            },
            "/stores/{store}/orders/{orderId}": {
              "get": {
                "operationId": "GetOrder",
                "parameters": [
                  { "$ref": "#/parameters/Store" },
                  {
                    "name": "orderId",
                    "in": "path",
                    "required": true,
                    "type": "integer",
                    "x-ms-url-encoding": "double"
                  }
                ],
                "responses": {
                  "200": { "description": "Order.", "schema": { "$ref": "#/definitions/Order" } }
                }
              }
            },
            "/stores/{store}/orders/{orderId}/ship": {
              "post": {
                "operationId": "ShipOrder",
                "parameters": [
                  { "$ref": "#/parameters/Store" },
                  { "name": "orderId", "in": "path", "required": true, "type": "integer" },
                  {
                    "name": "body",
                    "in": "body",
                    "required": true,
                    "schema": { "$ref": "#/definitions/Request" }
                  }
                ],
                "responses": { "200": { "description": "Done.", "schema": { "type": "object" } } }
              }
            },
            "/stores/{store}/request": {
              "post": {
                "operationId": "SendRequest",
                "parameters": [
                  { "$ref": "#/parameters/Store" },
                  {
                    "name": "body",
                    "in": "body",
                    "required": true,
                    "schema": { "type": "object", "x-ms-dynamic-schema": { "operationId": "X" } }
                  }
                ],
                "responses": { "200": { "description": "Done." } }
              }
            },
            "/stores/{store}/addresses/{id}": {
              "delete": {
                "operationId": "DeleteAddress",
                "parameters": [
                  { "$ref": "#/parameters/Store" },
                  { "name": "id", "in": "path", "required": true, "type": "integer" }
                ],
                "responses": { "204": { "description": "Gone." } }
              }
            },
            "/hang": {
              "get": { "operationId": "Hang", "responses": { "200": { "description": "Never." } } }
            },
            "/polling/orders": {
              "get": {
                "operationId": "PollOrders",
                "x-ms-trigger": "batch",
                "parameters": [ { "name": "status", "in": "query", "type": "string" } ],
                "responses": {
                  "200": {
                    "description": "Orders.",
                    "schema": { "type": "array", "items": { "$ref": "#/definitions/Order" } }
                  }
                }
              }
            },
            "/subscriptions/order-placed": {
              "x-ms-notification-content": { "description": "Event.", "schema": { "type": "object" } },
              "post": {
                "operationId": "SubscribeOrderPlaced",
                "x-ms-trigger": "single",
                "parameters": [
                  {
                    "name": "body",
                    "in": "body",
                    "required": true,
                    "schema": {
                      "type": "object",
                      "required": [ "callbackUrl", "store" ],
                      "properties": {
                        "store": { "type": "string" },
                        "minimumTotal": { "type": "number" },
                        "callbackUrl": {
                          "type": "string",
                          "x-ms-notification-url": true,
                          "x-ms-visibility": "internal"
                        }
                      }
                    }
                  }
                ],
                "responses": { "201": { "description": "Subscribed." } }
              }
            },
            "/subscriptions/{subscriptionId}": {
              "delete": {
                "operationId": "UnsubscribeTrigger",
                "x-ms-visibility": "internal",
                "parameters": [
                  { "name": "subscriptionId", "in": "path", "required": true, "type": "string" }
                ],
                "responses": { "204": { "description": "Gone." } }
              }
            }
          }
        }
        """;
}
