/* Prints the keys and texts of a .strings file as Foundation reads them, each in Base64; fails where it is none. */
#import <Foundation/Foundation.h>

static const char *base64(NSString *text) {
    return [[[text dataUsingEncoding:NSUTF8StringEncoding] base64EncodedStringWithOptions:0] UTF8String];
}

static int print(NSString *path) {
    NSString *text = [NSString stringWithContentsOfFile:path encoding:NSUTF8StringEncoding error:NULL];
    NSDictionary *strings = nil;
    @try {
        strings = [text propertyListFromStringsFileFormat];
    } @catch (NSException *exception) {
        fprintf(stderr, "%s\n", [[exception reason] UTF8String]);
    }
    for (NSString *key in strings) {
        printf("%s %s\n", base64(key), base64([strings objectForKey:key]));
    }
    return strings == nil;
}

int main(int argc, char **argv) {
    if (argc < 2) return 2;
    @autoreleasepool {
        return print([NSString stringWithUTF8String:argv[1]]);
    }
}
